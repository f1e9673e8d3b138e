package cn.jiugai.handover;

/** The four sides that consult about the community (四位一体, JA-3.8-2); a side that does not exist yet is named as such. */
record Council(String partyOrganisation, String residentsCommittee, String ownersCommittee, String propertySide) {}
