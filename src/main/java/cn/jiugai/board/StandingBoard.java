package cn.jiugai.board;

import java.time.LocalDate;

/**
 * A board that the construction unit says stands at the site.
 *
 * @param place where
 */
record StandingBoard(BoardKind kind, LocalDate putUpOn, String place) {}
