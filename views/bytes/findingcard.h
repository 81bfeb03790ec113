// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QPushButton;
class QTextEdit;

namespace stratoscope
{

/** What happened, and what to write in the Dockerfile instead. */
class FindingCard : public QWidget
{
    Q_OBJECT

public:
    explicit FindingCard(QWidget *parent = nullptr);

    /** \a advice may be empty. Both are plain text. */
    void setTexts(const QString &explanation, const QString &advice);
    QString explanation() const { return m_explanation; }
    QString advice() const { return m_advice; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /** Makes the card as high as its texts need, up to a few lines; beyond that it scrolls. */
    void fit();
    void copyAdvice() const;

    QTextEdit *m_text;
    QPushButton *m_copy;
    QString m_explanation;
    QString m_advice;
};

}
