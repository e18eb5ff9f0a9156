"""The tab Today: what is late, due, coming and waiting, and who was here last."""
