// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace stratoscope
{

class FactView;

/** What the window shows of something that has the form of an image, but is no file system: what it is, the facts
 *  about it, and its documents to read. */
class ArtifactPage : public QWidget
{
    Q_OBJECT

public:
    explicit ArtifactPage(QWidget *parent = nullptr);

    /** Shows \a loaded, an artifact. */
    void setImage(const LoadedImagePtr &loaded);

Q_SIGNALS:
    /** The user wants another image of the same source. */
    void chooseRequested();
    void openRequested();

private:
    void addButtons();
    void showFacts();
    void listDocuments();
    void showDocument(int number);

    LoadedImagePtr m_loaded;
    QLabel *m_title;
    QLabel *m_hint;
    FactView *m_facts;
    QComboBox *m_documents;
    QPlainTextEdit *m_text;
    QPushButton *m_choose = nullptr;
};

}
