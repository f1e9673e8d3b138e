package cn.jiugai.survey;

/**
 * The demand for elevators that the survey found in a community (JA-4.6-1).
 *
 * @param stairwells stairwells (单元) whose residents want one; 0: nobody asks for one
 */
public record ElevatorDemand(String community, int stairwells) {}
