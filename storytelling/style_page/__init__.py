"""Every component and block in every state, for those who draw the site: /style/, in development only."""
