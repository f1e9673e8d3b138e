package cn.jiugai.survey;

/**
 * What residents of one community want, and what was seen there; 0 says that there is none, null that it was not asked.
 *
 * @param community its name
 * @param elevatorStairwells stairwells whose residents want an elevator (JA-4.6-1)
 * @param electricVehicles electric vehicles of its residents (JA-4.7-1)
 * @param chargingPlaces charging places that they want
 * @param idleSites idle rooms and pieces of land (JA-4.3-1)
 * @param violations violations that were seen (JA-3.4-2)
 */
record CommunityDemand(
        String community,
        Integer elevatorStairwells,
        Integer electricVehicles,
        Integer chargingPlaces,
        Integer idleSites,
        Integer violations) {}
