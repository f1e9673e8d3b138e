package cn.jiugai.publicity;

import java.time.LocalDate;

/**
 * What the department in charge has decided about a project as a model (JA-4.8-3).
 *
 * @param recognised whether it is one
 * @param practice what others may learn from it
 * @param document number of the document; null if it was not recognised
 * @param opinion null if the department says nothing more
 */
public record ModelProject(boolean recognised, String practice, String document, LocalDate decidedOn, String opinion) {}
