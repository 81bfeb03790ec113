// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "platform.h"

#include <QComboBox>

#include <optional>

namespace stratoscope
{

/** Chooses a platform from a list of usual ones, or takes what is typed. */
class PlatformBox : public QComboBox
{
    Q_OBJECT

public:
    explicit PlatformBox(QWidget *parent = nullptr);

    /** None: this machine's. */
    void setPlatform(const std::optional<Platform> &platform);

Q_SIGNALS:
    /** By the user; none: this machine's. */
    void platformPicked(const std::optional<stratoscope::Platform> &platform);
    /** What was typed is no platform, as \a problem says; empty: it is, or nothing was typed. */
    void problemFound(const QString &problem);

private:
    void take(const QString &text);

    QString m_own; ///< What stands for this machine's.
};

}
