package cn.jiugai.sheet;

import java.util.Map;

/**
 * The filled cells of a row.
 *
 * @param number the row as Excel numbers it, from 1
 * @param cells cleaned text by column index from 0; no empty ones
 */
record RawRow(int number, Map<Integer, String> cells) {

    String cell(int index) {
        return cells.getOrDefault(index, "");
    }
}
