package cn.jiugai.warranty;

import java.time.LocalDate;
import java.util.Map;

/**
 * A draft of the agreement on handover and warranty (HG-4.3-3).
 *
 * @param round which draft of its run it is, from 1
 * @param number its number
 * @param handedOver what is handed over
 * @param upkeep who looks after what from then on
 * @param draftedOn day on which the department in charge wrote it
 * @param months how long each part is under warranty
 */
record Agreement(
        int round,
        String number,
        String handedOver,
        String upkeep,
        LocalDate draftedOn,
        Map<WarrantyPart, Integer> months) {}
