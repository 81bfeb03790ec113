// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "motion.h"

#include <QStyle>
#include <QWidget>

namespace stratoscope
{

namespace
{

/** Of the GUI thread alone. */
struct MotionWishes
{
    bool user = false;
    bool desktop = false;
};

MotionWishes &reduced()
{
    static MotionWishes wishes;
    return wishes;
}

}

void setMotionReduced(bool isReduced)
{
    reduced().user = isReduced;
}

bool isMotionReduced()
{
    return reduced().user;
}

void setDesktopMotionReduced(bool isReduced)
{
    reduced().desktop = isReduced;
}

bool wantsMotion(const QWidget *widget)
{
    if (reduced().user || reduced().desktop)
        return false;
    return widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget) > 0;
}

}
