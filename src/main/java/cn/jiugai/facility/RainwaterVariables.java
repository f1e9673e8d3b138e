package cn.jiugai.facility;

import cn.jiugai.engine.Variable;
import java.time.LocalDate;

/** The fields of the forms about rain water (HG-5.4-1). */
final class RainwaterVariables {

    static final Variable<String> NETWORK = Variable.text("rainNetwork");
    static final Variable<Integer> LENGTH = Variable.count("rainLength");
    static final Variable<String> PLACES = Variable.text("rainPlaces");
    static final Variable<String> NO_RAIN_REASON = Variable.text("noRainReason");

    static final Variable<Integer> JOINT_COUNT = Variable.count("jointCount");
    static final Variable<String> JOINT_POINTS = Variable.text("jointPoints");
    static final Variable<LocalDate> JOINTS_ON = Variable.day("jointsOn");

    static final Variable<String> DRAWINGS = Variable.text("drawingsNumber");
    static final Variable<Integer> DRAWN_JOINTS = Variable.count("drawnJoints");
    static final Variable<LocalDate> DRAWN_ON = Variable.day("drawnOn");

    static final Variable<LocalDate> JOINED_ON = Variable.day("joinedOn");
    static final Variable<String> JOINING_TEXT = Variable.text("joiningText");
    static final Variable<Integer> CONFIRMED_JOINTS = Variable.count("confirmedJoints");
    static final Variable<LocalDate> CONFIRMED_ON = Variable.day("confirmedOn");
    static final Variable<String> JOINING_NOTE = Variable.text("joiningNote");

    private RainwaterVariables() {}
}
