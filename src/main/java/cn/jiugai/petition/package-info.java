/**
 * What is raised at any time beside the flow of a project: petitions (信访), led by the street with the departments that it
 * calls in (HG-4.1-4), and problems put to the office of the leading group (HG-8-2). Processes {@code petition} and {@code
 * officeProblem}.
 */
package cn.jiugai.petition;
