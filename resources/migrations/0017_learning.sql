-- Learning: measures and checks of actions, moved dates, what was said and done, what was shared.
SELECT 1
