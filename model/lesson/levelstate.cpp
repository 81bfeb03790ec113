// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "levelstate.h"

#include "evaluatecondition.h"

#include <algorithm>

namespace stratoscope
{

LevelState levelState(const LessonLevel &level, const LessonSituation &situation)
{
    LevelState state;
    for (const LessonLevel::Goal &goal : level.goals)
        state.reached.push_back(evaluate(goal.when, situation));
    state.bytes = layerBytes(situation, level.countsAll ? 0 : situation.lowerLayers);
    const bool isReached
        = situation.image && std::all_of(state.reached.begin(), state.reached.end(), [](bool each) { return each; });
    if (isReached)
        state.stars = state.bytes <= level.threeStars ? 3 : state.bytes <= level.twoStars ? 2 : 1;
    return state;
}

}
