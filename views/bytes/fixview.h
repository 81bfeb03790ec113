// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPlainTextEdit>

namespace stratoscope
{

struct DockerfileFix;

/** Instructions before and after a fix, line by line: what goes is marked with a minus, what comes with a plus. */
class FixView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit FixView(QWidget *parent = nullptr);

    void setFix(const DockerfileFix &fix);
    /** The height that shows all of it. */
    int fullHeight() const;
    /** The height that shows \a lines of it. */
    int heightOf(int lines) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void colorLines();
};

}
