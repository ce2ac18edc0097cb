import type { TrainingOutcome } from '../compute/training-protocol';
import { TrainingFilm, type FilmSubject } from './training-film.svelte';

/** The film of a run of which only the end was kept: one frame. */
export function filmOfLastEpoch(subject: FilmSubject, outcome: TrainingOutcome): TrainingFilm {
  const film = new TrainingFilm(subject);
  film.end(outcome);
  return film;
}
