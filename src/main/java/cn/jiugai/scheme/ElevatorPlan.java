package cn.jiugai.scheme;

/**
 * How the scheme meets the demand for elevators in a community (JA-4.6-1).
 *
 * @param stairwells stairwells (单元) that get an elevator together with the works; 0: none
 * @param sequence the order of the works with which it is installed, so that nothing is done twice; null if none is
 * @param spaceKept the space that is kept for later ones; null if not shown
 */
public record ElevatorPlan(String community, int stairwells, String sequence, String spaceKept) {}
