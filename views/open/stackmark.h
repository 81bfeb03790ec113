// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace stratoscope
{

/** The program's logo, painted: a stack of read-only plates with a writable one on top. */
class StackMark : public QWidget
{
    Q_OBJECT

public:
    enum class Mood {
        Whole, ///< Every plate in its place.
        Broken, ///< The topmost plate has slipped.
    };

    explicit StackMark(Mood mood, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mood m_mood;
};

}
