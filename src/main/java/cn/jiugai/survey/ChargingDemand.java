package cn.jiugai.survey;

/**
 * Demand for charging in a community (JA-4.7-1).
 *
 * @param vehicles electric vehicles of its residents
 * @param wantedPlaces charging places that they want; 0: none
 */
public record ChargingDemand(String community, int vehicles, int wantedPlaces) {}
