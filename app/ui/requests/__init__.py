"""The tab Requests: the list of service requests, and one whole request with its promises and events."""
