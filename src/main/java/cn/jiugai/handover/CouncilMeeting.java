package cn.jiugai.handover;

import java.time.LocalDate;

/** A meeting of a community's council (四方协商会议). */
record CouncilMeeting(LocalDate heldOn, String place) {}
