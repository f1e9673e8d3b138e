package cn.jiugai.application;

/**
 * Who guides the residents through the whole course (HG-7-5).
 *
 * @param body the street's working body
 * @param contact who answers there
 * @param partyOrganisation of the community
 */
public record WorkingBody(String body, String contact, String phone, String partyOrganisation, String partySecretary) {}
