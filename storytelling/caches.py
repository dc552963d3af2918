"""The shared cache, which may be gone without anybody noticing but the health report."""

import logging
from time import monotonic

from django.core.cache.backends.redis import RedisCache
from redis.exceptions import RedisError

logger = logging.getLogger(__name__)
REST = 5  # seconds in which a server that did not answer is left alone


class ForgivingRedisCache(RedisCache):
    """Remembers nothing while the server does not answer: pages are then made anew instead of failing."""

    _rests_until = 0.0

    def _ask(self, operation: str, otherwise, *args, **kwargs):
        if monotonic() < self._rests_until:
            return otherwise
        try:
            return getattr(super(), operation)(*args, **kwargs)
        except RedisError as error:
            ForgivingRedisCache._rests_until = monotonic() + REST
            logger.warning("The cache does not answer: %s", error)
            return otherwise

    def add(self, *args, **kwargs):
        return self._ask("add", False, *args, **kwargs)

    def get(self, key, default=None, version=None):
        return self._ask("get", default, key, default, version)

    def set(self, *args, **kwargs):
        return self._ask("set", None, *args, **kwargs)

    def touch(self, *args, **kwargs):
        return self._ask("touch", False, *args, **kwargs)

    def delete(self, *args, **kwargs):
        return self._ask("delete", False, *args, **kwargs)

    def get_many(self, *args, **kwargs):
        return self._ask("get_many", {}, *args, **kwargs)

    def has_key(self, *args, **kwargs):
        return self._ask("has_key", False, *args, **kwargs)

    def incr(self, key, *args, **kwargs):
        if (number := self._ask("incr", None, key, *args, **kwargs)) is None:
            raise ValueError(f"{key} is not counted")  # as for a key that is not there
        return number

    def set_many(self, data, *args, **kwargs):
        return self._ask("set_many", list(data), data, *args, **kwargs)

    def delete_many(self, *args, **kwargs):
        return self._ask("delete_many", None, *args, **kwargs)

    def clear(self):
        return self._ask("clear", False)
