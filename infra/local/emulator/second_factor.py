"""The second factor on MiniStack's sign-in page.

MiniStack asks for a one-time password at its API and not on its page: with MfaConfiguration ON the page would hand out a
code for a password alone. Here the page does what Cognito's does: who has no authenticator yet enrols one (RFC 6238)
before the first code is given out, and everybody else gives its six digits. A number is good once, and after five
wrong ones the sign-in begins anew. AdminDeleteSoftwareToken, which AWS has since August 2026 and MiniStack has not yet,
forgets an authenticator, so that the next sign-in enrols another.
"""

import base64
import html
import secrets
import time
from urllib.parse import parse_qs, quote

from ministack.services import cognito

MINUTES = 5
MOST_WRONG = 5
waiting = {}
used = {}

issue_code = cognito._issue_auth_code_redirect
submit_login = cognito.handle_login_submit
dispatch = cognito._dispatch_idp


def page(token, user, secret, wrong):
    esc = html.escape
    error = '<div class="error">The number was not right. Wait for the next one and try again.</div>' if wrong else ""
    enrol = ""
    if secret:
        account = quote(user["Username"])
        uri = f"otpauth://totp/Patrouille:{account}?secret={secret}&issuer=Patrouille"
        enrol = (
            "<p>Add this account to your authenticator app, then type the number it shows.</p>"
            f'<p><a href="{esc(uri)}">Open the authenticator</a></p>'
            f'<label for="secret">Key</label><input type="text" id="secret" readonly value="{esc(secret)}">'
        )
    form = f"""{error}{enrol}
<form method="POST" action="/login">
<input type="hidden" name="mfa_token" value="{esc(token)}">
<label for="code">Number of six digits</label>
<input type="text" id="code" name="code" inputmode="numeric" pattern="[0-9]{{6}}" autocomplete="one-time-code" required autofocus>
<button type="submit">Sign in</button>
</form>"""
    heading = "Set up your authenticator" if secret else "Enter the number"
    answer = cognito._page_shell("Second factor", heading, form)
    headers = {"Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store"}
    return 200, headers, answer.encode("utf-8")


def ask_or_issue(client_id, pool_id, redirect_uri, scope, username, *rest):
    pool = cognito._get_pool_unscoped(pool_id) or {}
    user = (pool.get("_users") or {}).get(username)
    mode = pool.get("MfaConfiguration", "OFF")
    enrolled = user is not None and "SOFTWARE_TOKEN_MFA" in user.get("_mfa_enabled", [])
    if user is None or mode == "OFF" or (mode == "OPTIONAL" and not enrolled):
        return issue_code(client_id, pool_id, redirect_uri, scope, username, *rest)
    now = time.time()
    for old in [known for known, sign_in in waiting.items() if sign_in["until"] < now]:
        waiting.pop(old, None)
    token = secrets.token_urlsafe(24)
    secret = None if enrolled else base64.b32encode(secrets.token_bytes(20)).decode()
    waiting[token] = {
        "arguments": (client_id, pool_id, redirect_uri, scope, username, *rest),
        "secret": secret,
        "until": now + MINUTES * 60,
        "wrong": 0,
    }
    return page(token, user, secret, wrong=False)


def used_before(user, code):
    """A number somebody watched being typed is worth nothing (RFC 6238, 5.2)."""
    now = time.time()
    mine = used.setdefault(user["Username"], {})
    for old in [known for known, at in mine.items() if at < now - 120]:
        mine.pop(old, None)
    if code in mine:
        return True
    mine[code] = now
    return False


def check(token, code):
    sign_in = waiting.get(token)
    if sign_in is None or sign_in["until"] < time.time():
        waiting.pop(token, None)
        return cognito._oauth2_error("invalid_request", "Session has expired. Please sign in again.")
    _, pool_id, _, _, username, *_ = sign_in["arguments"]
    user = ((cognito._get_pool_unscoped(pool_id) or {}).get("_users") or {}).get(username)
    if user is None or not user.get("Enabled", True):
        waiting.pop(token, None)
        return cognito._oauth2_error("invalid_request", "User is disabled.")
    secret = sign_in["secret"] or user.get("_totp_secret")
    if not cognito._totp_matches(secret, code) or used_before(user, code):
        sign_in["wrong"] += 1
        if sign_in["wrong"] >= MOST_WRONG:
            waiting.pop(token, None)
            return cognito._oauth2_error("invalid_request", "Too many wrong numbers. Please sign in again.")
        return page(token, user, sign_in["secret"], wrong=True)
    waiting.pop(token, None)
    if sign_in["secret"]:
        user["_totp_secret"] = sign_in["secret"]
        user.setdefault("_mfa_enabled", []).append("SOFTWARE_TOKEN_MFA")
        user["_preferred_mfa"] = "SOFTWARE_TOKEN_MFA"
    return issue_code(*sign_in["arguments"])


def submit(method, path, headers, body, query_params):
    form = parse_qs((body or b"").decode("utf-8", errors="replace"))
    token = form.get("mfa_token", [""])[0]
    if token:
        return check(token, form.get("code", [""])[0])
    return submit_login(method, path, headers, body, query_params)


def delete_software_token(data):
    pool, error = cognito._resolve_pool(data.get("UserPoolId"))
    if error:
        return error
    user, error = cognito._resolve_user(pool, data.get("Username"))
    if error:
        return error
    if user.get("UserStatus") != "CONFIRMED":
        return cognito.error_response_json("UserNotConfirmedException", "User is not confirmed.", 400)
    user["_mfa_enabled"] = [factor for factor in user.get("_mfa_enabled", []) if factor != "SOFTWARE_TOKEN_MFA"]
    user["_preferred_mfa"] = ""
    user.pop("_totp_secret", None)
    return cognito.json_response({})


async def dispatch_with_deletion(action, data, *rest):
    if action == "AdminDeleteSoftwareToken":
        return delete_software_token(data)
    return await dispatch(action, data, *rest)


def install():
    cognito._dispatch_idp = dispatch_with_deletion
    cognito._issue_auth_code_redirect = ask_or_issue
    cognito.handle_login_submit = submit
