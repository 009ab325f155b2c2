"""MiniStack, held by the local cloud.

Adds to `python -m ministack` what it has no switch for:

1. It ends with its parent: standard input closing means stop, however the parent died.
2. It saves its state when asked (`save <reason>`, and once more when it stops), whole or not at all, and goes on answering
   meanwhile (saving.py). MiniStack saves only at shutdown, file by file. Nothing is saved before the first `save`: a
   half-deployed cloud is not worth keeping.
3. Stream records not yet delivered are saved with the stream positions. MiniStack keeps the positions alone, so
   after a restart a function would miss as many new records as it had read before.
4. A busy function waits for one of its workers once it has PATROUILLE_WORKERS of them; AWS would start more, but
   on two cores eight cold starts at once take seven seconds.
5. A renewed token gets the person's attributes and groups again. MiniStack's token endpoint leaves them out at a
   renewal, so the pre-token trigger would not know for whom it is; AWS gives them every time. It also says when the
   person signed in (auth_time), as AWS does, where MiniStack says when it was renewed.
6. The same answers with less work: items are copied without what `copy` keeps books for, a date is written once a second,
   what a text parses to is remembered, and what a schema says to it, a question to a policy is not asked twice
   within a transaction, and uvicorn reads HTTP with a parser in C where MiniStack's own choice, hypercorn, has one in
   Python. Every signature and every policy is still checked, at every call. docs/guides/local-cloud.md has the figures.
7. A bucket made by a template gets its Object Lock. MiniStack's S3 locks, but its CloudFormation does not tell it to.
8. The machine's own loopback counts as a safe transport. Nothing leaves the machine, and bucket policies that refuse
   what does not come over TLS (aws:SecureTransport) would refuse everything here.
9. The sign-in page asks for the second factor where the pool wants one (second_factor.py).
10. An HTTP API made by a template lets in the pages its CORS rule names. MiniStack keeps the rule under the template's
   names for its parts (AllowOrigins) and looks for it under the API's (allowOrigins).
11. What falls due in the same minute runs one after the other. MiniStack looks at its rules every ten seconds and
   starts all that are due at once: a dozen functions for two zones on two cores, while somebody waits for an answer.

Reports go to file descriptor 3, a JSON object a line.
Environment: STATE_DIR and S3_DATA_DIR (the running state), PATROUILLE_SAVED (the saved one), PATROUILLE_RELEASE
(who may read what is saved), PATROUILLE_WORKERS.
"""

import copy
import email.utils
import functools
import gc
import json
import os
import queue
import signal
import sys
import threading
import time
import types

import hypercorn.asyncio
import uvicorn
import saving
import second_factor
from ministack import app
from ministack.core import appsync_graphql, iam_actions, iam_evaluator, lambda_runtime, persistence
from ministack.core.responses import AccountRegionScopedDict
from ministack.services import apigateway, cognito, dynamodb, eventbridge, lambda_svc, s3
from ministack.services.cloudformation import provisioners

WORKERS = int(os.environ.get("PATROUILLE_WORKERS", "4"))
STREAMS = "patrouille-streams"
worth_saving = False


def report(**what):
    try:
        os.write(3, (json.dumps(what) + "\n").encode())
    except OSError:
        pass  # nobody listens any more


# -- 4. workers -----------------------------------------------------------------------------------------------------

acquire = lambda_runtime.acquire_worker
worker_free = threading.Condition()


def acquire_or_wait(func_name, config, code_zip, qualifier="$LATEST", max_concurrency=None):
    until = time.monotonic() + 60
    while True:
        worker, reason = acquire(func_name, config, code_zip, qualifier, max_concurrency or WORKERS)
        if worker is not None or time.monotonic() > until:
            return worker, reason
        with worker_free:
            worker_free.wait(0.02)


def release_and_tell(worker):
    release(worker)
    with worker_free:
        worker_free.notify()


release = lambda_runtime.release_worker
lambda_runtime.acquire_worker = lambda_svc.acquire_worker = acquire_or_wait
lambda_runtime.release_worker = lambda_svc.release_worker = release_and_tell


# -- 5. renewed tokens ----------------------------------------------------------------------------------------------

plain_token = cognito._fake_token


def whole_token(sub, pool_id, client_id, token_type="access", username="", user_attrs=None, groups=None, **rest):
    if token_type != "refresh" and username and not user_attrs:
        user = (cognito._get_pool_unscoped(pool_id) or {}).get("_users", {}).get(username)
        if user:
            user_attrs = cognito._attr_list_to_dict(user.get("Attributes", []))
            groups = groups or user.get("_groups", [])
    return plain_token(
        sub, pool_id, client_id, token_type, username=username, user_attrs=user_attrs, groups=groups, **rest
    )


cognito._fake_token = whole_token

sign_token = cognito._signed_jwt
signed_in_at = {}


def sign_with_first_time(claims, *rest):
    session, at = claims.get("origin_jti"), claims.get("auth_time")
    if session and at:
        for old in [known for known, since in signed_in_at.items() if since < at - 86_400]:
            signed_in_at.pop(old, None)
        claims = {**claims, "auth_time": signed_in_at.setdefault(session, at)}
    return sign_token(claims, *rest)


cognito._signed_jwt = sign_with_first_time


# -- 3. streams -----------------------------------------------------------------------------------------------------


def undelivered_streams():
    """Each table's records from the first that some mapping has not read, and how many went before them."""
    read_up_to = {}
    for (account, region, esm_id), position in lambda_svc._dynamodb_stream_positions.all_items():
        esm = lambda_svc._esms.get_scoped(account, region, esm_id) or {}
        table = esm.get("EventSourceArn", "").split(":table/")[-1].split("/")[0]
        key = (account, region, table)
        read_up_to[key] = min(position, read_up_to.get(key, position))
    records, trimmed = AccountRegionScopedDict(), AccountRegionScopedDict()
    for (account, region, table), kept in dynamodb._stream_records.all_items():
        start = dynamodb._stream_trimmed.get_scoped(account, region, table, 0)
        position = max(start, read_up_to.get((account, region, table), start))
        records.set_scoped(account, region, table, list(kept[position - start :]))
        trimmed.set_scoped(account, region, table, position)
    return {"records": records, "trimmed": trimmed, "sequence": dynamodb._stream_seq_counter}


def restore_streams():
    data = persistence.load_state(STREAMS)
    if data:
        dynamodb._stream_records.update(data["records"])
        dynamodb._stream_trimmed.update(data["trimmed"])
        dynamodb._stream_seq_counter = data["sequence"]


load_persisted = app._load_persisted_state


def load_all():
    restore_streams()  # before the mappings: their poller starts with them
    load_persisted()


app._load_persisted_state = load_all


# -- 6. the same answers with less work ----------------------------------------------------------------------------


def slower(what):
    print(f"patrouille: this MiniStack has no {what}: slower, else the same", file=sys.stderr)


def remember(module, name, given_out=lambda value: value, when=lambda *texts: True):
    """Asks a pure function of texts once for each. `given_out` copies what its callers might change."""
    plain = getattr(module, name, None)
    if plain is None:
        slower(f"{module.__name__}.{name}")
        return
    known = functools.lru_cache(maxsize=2048)(plain)
    setattr(module, name, lambda *texts: given_out(known(*texts)) if when(*texts) else plain(*texts))


remember(dynamodb, "_condition_syntax_error")
remember(dynamodb, "_tokenize", list)
remember(iam_evaluator, "parse_policy_document", list, lambda document: isinstance(document, str))


def judge_once():
    """What the sequencer publishes is one text of GraphQL: its parsing and its check against the schema are the same each time."""
    parse, validate = getattr(appsync_graphql, "parse", None), getattr(appsync_graphql, "validate", None)
    if parse is None or validate is None:
        slower("appsync_graphql.parse and validate")
        return
    appsync_graphql.parse = functools.lru_cache(maxsize=256)(parse)
    judged = {}

    def validate_once(schema, document):
        # By identity: both are kept in the answer, so neither's place in memory can become another's.
        key = (id(schema), id(document))
        known = judged.get(key)
        if known is None:
            if len(judged) >= 256:
                judged.clear()
            known = judged[key] = (schema, document, validate(schema, document))
        return known[2]

    appsync_graphql.validate = validate_once


judge_once()


def asked_once(checks):
    """A transaction's writes of one kind to one table are one question to its caller's policies, not one each."""
    return lambda *args: list(dict.fromkeys(checks(*args)))


if hasattr(iam_actions, "dynamodb_transaction_checks"):
    iam_actions.dynamodb_transaction_checks = asked_once(iam_actions.dynamodb_transaction_checks)
else:
    slower("iam_actions.dynamodb_transaction_checks")


def copy_plain(value):
    """A deep copy of what an item is made of, without the bookkeeping `copy` needs for what may hold itself."""
    kind = type(value)
    if kind is dict:
        return {key: copy_plain(one) for key, one in value.items()}
    if kind is list:
        return [copy_plain(one) for one in value]
    return value if kind in (str, bytes, int, float, bool, type(None)) else copy.deepcopy(value)


if hasattr(dynamodb, "copy"):
    dynamodb.copy = types.SimpleNamespace(copy=copy.copy, deepcopy=copy_plain)
else:
    slower("dynamodb.copy")


@functools.lru_cache(maxsize=2)
def date_of(second):
    return email.utils.formatdate(second, usegmt=True)


if hasattr(app, "formatdate"):
    app.formatdate = lambda usegmt: date_of(int(time.time()))
else:
    slower("app.formatdate")


async def serve_with_uvicorn(application, config):
    host, port = config.bind[0].rsplit(":", 1)
    await uvicorn.Server(
        uvicorn.Config(
            application,
            host=host,
            port=int(port),
            http="httptools",
            ws="wsproto",
            loop="asyncio",
            lifespan="on",
            timeout_keep_alive=int(config.keep_alive_timeout),
            timeout_graceful_shutdown=2,
            log_config=None,
            access_log=False,
            # MiniStack writes these itself, and nothing stands between it and its callers.
            date_header=False,
            server_header=False,
            proxy_headers=False,
        )
    ).serve()


hypercorn.asyncio.serve = serve_with_uvicorn  # what MiniStack's main looks up to serve with


# -- 7. object lock ------------------------------------------------------------------------------------------------

configure_bucket = provisioners._s3_apply_configurations


def configure_and_lock(name, props, old_props=None):
    configure_bucket(name, props, old_props)
    if str(props.get("ObjectLockEnabled", "")).lower() == "true":
        rule = (props.get("ObjectLockConfiguration") or {}).get("Rule") or {}
        wanted = rule.get("DefaultRetention") or {}
        retention = {"Mode": wanted["Mode"]} if wanted else None
        for unit in ("Days", "Years"):
            if unit in wanted:
                retention[unit] = int(wanted[unit])
        s3._bucket_object_lock[name] = {"enabled": True, "default_retention": retention}


provisioners._s3_apply_configurations = configure_and_lock


# -- 8. loopback ---------------------------------------------------------------------------------------------------

pin_origin = app.pin_request_origin


def pin_loopback(source_ip, secure_transport):
    pin_origin(source_ip, secure_transport or source_ip in ("127.0.0.1", "::1"))


app.pin_request_origin = pin_loopback


# -- 9. the second factor -----------------------------------------------------------------------------------------

second_factor.install()


# -- 10. pages of an HTTP API ---------------------------------------------------------------------------------------


def named_as_asked(answer):
    def ask(rule, origin):
        return answer({name[:1].lower() + name[1:]: value for name, value in (rule or {}).items()}, origin)

    return ask


apigateway._cors_response_headers = named_as_asked(apigateway._cors_response_headers)
apigateway._cors_preflight_response = named_as_asked(apigateway._cors_preflight_response)


# -- 11. what falls due together ------------------------------------------------------------------------------------

dispatch_now = eventbridge._dispatch_to_lambda
due = queue.SimpleQueue()


def take_turns():
    while True:
        record, event = due.get()
        turn = threading.Thread(target=lambda_svc._execute_function_with_config_scope, args=(record, event), daemon=True)
        turn.start()
        turn.join(3)  # one that takes longer holds nobody up: the next minute is due


def dispatch_in_turn(arn, payload):
    function, config, _ = lambda_svc._get_func_record_for_ref(arn)
    if threading.current_thread().name != "eb-scheduler" or not function or not config:
        dispatch_now(arn, payload)
        return
    due.put((lambda_svc._execution_record_for_config(function, config), json.loads(payload)))


eventbridge._dispatch_to_lambda = dispatch_in_turn
threading.Thread(target=take_turns, daemon=True, name="patrouille-due").start()


# -- 2. saving ------------------------------------------------------------------------------------------------------


def streams():
    return {STREAMS: undelivered_streams()}


def saved(reason, save):
    began = time.monotonic()
    try:
        save()
        report(event="saved", reason=reason, ms=round((time.monotonic() - began) * 1000))
    except Exception as fault:  # noqa: BLE001 (a full disk must not take the cloud down; the parent says so)
        report(event="notSaved", reason=reason, fault=f"{type(fault).__name__}: {fault}")


# -- 1. the parent --------------------------------------------------------------------------------------------------


def obey():
    global worth_saving
    for line in sys.stdin:
        verb, _, reason = line.strip().partition(" ")
        if verb == "save":
            worth_saving = True
            saved(reason, lambda: saving.save_beside(reason, streams))
    if app._MAIN_LOOP is None:
        os._exit(0)  # not serving yet
    if worth_saving:
        saved("stop", lambda: saving.save_here("stop", True, streams))
    app.PERSIST_STATE = False  # MiniStack's own save would go to the running state, which is done with
    os.kill(os.getpid(), signal.SIGTERM)


app._MAIN_LOOP = None
threading.Thread(target=obey, daemon=True, name="patrouille-obey").start()
sys.argv = sys.argv[:1]
# What is loaded stays; looking through it for garbage at every 700th object finds none.
gc.freeze()
gc.set_threshold(50_000, 20, 50)
app.main()
