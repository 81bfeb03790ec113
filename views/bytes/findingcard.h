// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfilefix.h"

#include <QWidget>

class QPushButton;
class QTextEdit;

namespace stratoscope
{

class FixView;

/** What happened, and what to write in the Dockerfile instead. */
class FindingCard : public QWidget
{
    Q_OBJECT

public:
    explicit FindingCard(QWidget *parent = nullptr);

    /** \a advice may be empty. Both are plain text. With a \a fix, that is what can be copied. */
    void setTexts(const QString &explanation, const QString &advice, const std::optional<DockerfileFix> &fix = {});
    /** The card becomes no higher than \a height, in pixels, unless nothing could be read then. */
    void setMostHeight(int height);
    QString explanation() const { return m_explanation; }
    QString advice() const { return m_advice; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /** Makes the card as high as its texts need, up to a few lines; beyond that it scrolls. */
    void fit();
    void copy() const;

    QTextEdit *m_text;
    FixView *m_fix;
    QPushButton *m_copy;
    QString m_explanation;
    QString m_advice;
    QString m_copied; ///< What the button copies.
    int m_mostHeight = QWIDGETSIZE_MAX;
};

}
