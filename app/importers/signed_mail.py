"""The words of a mail that is packed together with its signature (S/MIME, RFC 8551; CMS, RFC 5652), out of the pack."""

from collections.abc import Iterator
from typing import NamedTuple

_SIGNED = bytes.fromhex("2a864886f70d010702")
_OIDS_ENCRYPTED = (bytes.fromhex("2a864886f70d010703"), bytes.fromhex("2a864886f70d0109100117"))
_NAME, _SEQUENCE, _CONTENT, _OCTETS = 0x06, 0x30, 0xA0, 0x04
_CONSTRUCTED, _LONG, _DEEPEST = 0x20, 0x80, 20


class _Node(NamedTuple):
    """An element: its tag, where its content begins and ends, and where the next one begins."""

    tag: int
    begin: int
    end: int
    after: int


def is_encrypted(data: bytes) -> bool:
    """Whether a pack is one that only a key opens."""
    return any(kind in data[:64] for kind in _OIDS_ENCRYPTED)


def signed_content(data: bytes) -> bytes:
    """What a signed pack holds; nothing where it holds nothing or is no such pack."""
    try:
        outer = list(_inside(data, _node(data, 0, 0)))
        if not outer or data[outer[0].begin : outer[0].end] != _SIGNED:
            return b""
        said = next(_inside(data, outer[1]))
        held = next(node for node in _inside(data, said) if node.tag == _SEQUENCE)
        content = next(node for node in _inside(data, held) if node.tag == _CONTENT)
        return b"".join(_octets(data, node, 0) for node in _inside(data, content))
    except (IndexError, StopIteration, RuntimeError):
        return b""


def _node(data: bytes, at: int, depth: int) -> _Node:
    """The element that begins there; one without a length ends with two zero bytes (X.690, 8.1.3.6)."""
    if depth > _DEEPEST:
        raise IndexError(at)
    tag, length = data[at], data[at + 1]
    begin = at + 2
    if length == _LONG:
        end = begin
        while data[end] or data[end + 1]:
            end = _node(data, end, depth + 1).after
        return _Node(tag, begin, end, end + 2)
    if length > _LONG:
        begin, length = begin + length - _LONG, int.from_bytes(data[begin : begin + length - _LONG])
    return _Node(tag, begin, begin + length, begin + length)


def _inside(data: bytes, node: _Node) -> Iterator[_Node]:
    at = node.begin
    while at < node.end:
        found = _node(data, at, 0)
        yield found
        at = found.after


def _octets(data: bytes, node: _Node, depth: int) -> bytes:
    if node.tag & _CONSTRUCTED and depth < _DEEPEST:
        return b"".join(_octets(data, inner, depth + 1) for inner in _inside(data, node))
    return data[node.begin : node.end]
