import { describe, expect, test } from 'vitest';
import { securityHeaders } from './securityHeaders.ts';

describe('the security headers of the web client', () => {
  test('let it connect to its zones and to nothing else', () => {
    const { 'content-security-policy': policy } = securityHeaders({
      connect: ['https://api.example', 'wss://api.example', 'https://api.example'],
    });

    expect(policy).toContain("connect-src 'self' https://api.example wss://api.example;");
    expect(policy).toContain("default-src 'none'");
  });

  test('never allow inline or evaluated script', () => {
    const policy = securityHeaders({ connect: [] })['content-security-policy'];

    expect(policy).not.toMatch(/unsafe|\*|https:(\s|;)/);
    expect(policy).toContain("require-trusted-types-for 'script'");
  });

  test('leave no guessing of types, tell no address on, and let no other site frame, open or embed a page', () => {
    const headers = securityHeaders({ connect: [] });

    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  });

  test('send forms nowhere else, and let no base or plugin change where things come from', () => {
    const policy = securityHeaders({ connect: [] })['content-security-policy'];

    for (const directive of ["form-action 'self'", "base-uri 'none'", "default-src 'none'"])
      expect(policy).toContain(directive);
    expect(policy).not.toContain('object-src');
  });

  test('give a page no sensor but its place and its camera', () => {
    const allowed = securityHeaders({ connect: [] })['permissions-policy'] ?? '';

    expect([...allowed.matchAll(/(\w+)=\(self\)/g)].map(([, name]) => name)).toEqual([
      'camera',
      'geolocation',
    ]);
    expect(allowed).not.toContain('*');
  });
});
