/** What is said in the lesson of twenty minutes, step by step. */
export const lessonTexts = {
  welcome: `Twenty minutes, seven steps. You will train a network that finds the customers who say yes to a
loan, and learn to doubt it in the right places. Read each step, do what stands after **Try**, and answer the
question before you go on.

| minutes | step |
| ---: | :--- |
| 0–3 | Who said yes? |
| 3–6 | What do they have in common? |
| 6–8 | What the network may see |
| 8–11 | Train |
| 11–14 | Is it any good? |
| 14–16 | Ask it about one customer |
| 16–20 | Break it on purpose |`,

  data: `## 1. Who said yes?

In the past campaign the bank called everybody. Of {{data.rows | count}} customers {{data.accepted | count}} accepted,
which is {{data.share | share}}.

**Try:** look through the table and sort it by a column that you think matters.

**Question:** somebody tells you that their model is right for {{data.share | share}} fewer than all customers.
Could a model that never says yes do that, too?`,

  charts: `## 2. What do they have in common?

A network finds patterns that you could find, too, if you had the patience. First find the loudest one
yourself.

**Try:** compare the picture of all customers with the pictures of those who accepted and those who declined.

**Question:** which one column would you ask for if you could ask for only one?`,

  prepare: `## 3. What the network may see

The customers are split in three. The network learns from {{prepare.train.rows | count}}, is watched on
{{prepare.validation.rows | count}}, and is judged on {{prepare.test.rows | count}} that it never sees.
Among those last ones are {{prepare.test.accepted | count}} acceptors.

**Question:** why must nobody look at the test customers before the end, not even you?`,

  train: `## 4. Train

The network has {{model.parameters | count}} numbers to set. It begins with random ones, looks at
{{model.batch | count}} customers at a time, and corrects itself a little after each look.

**Try:** press *Step a batch* a few times and watch the loss. Then let it run.

**Question:** the training curve and the validation curve both fall. What would it mean if only the first did?`,

  evaluate: `## 5. Is it any good?

On the test customers the network is right for {{evaluate.accuracy | share}}. That alone says little: saying no
to everybody would be right for most of them, too. So ask two other things. Of those whom it calls, how many say
yes? {{evaluate.precision | share}}. Of those who would say yes, how many does it call?
{{evaluate.recall | share}}.

With so few acceptors in the test, chance alone moves that last figure between
{{evaluate.recall.low | share-whole}} and {{evaluate.recall.high | share-whole}}.

**Question:** a call costs little, a loan earns much. Would you rather have more precision or more recall?`,

  predict: `## 6. Ask it about one customer

**Try:** describe yourself, or somebody you know. Then change one answer at a time until the network changes its
mind.

**Question:** which answer moved it most? Is it the one that you chose in step 2?`,

  lessons: `## 7. Break it on purpose

Nothing teaches better than a failure that was expected. Take the first lesson below, *Everybody declines*: it
answers the question of step 1. If there is time left, take *An input that knows the answer*: it shows why scores
that are too good should worry you.`,

  end: `## What to take home

- Accuracy means nothing without its yardstick, here the {{data.share | share}} who accept.
- What was used to learn or to choose must not be used to judge.
- A score has a range: recall is {{evaluate.recall | share}}, and could as well be
  {{evaluate.recall.low | share-whole}} or {{evaluate.recall.high | share-whole}}.
- If a model is too good, look for the column that knows the answer.`
} as const;
