// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "loadingpage.h"

#include "bytes.h"
#include "loadingstrip.h"
#include "stackmark.h"
#include "streamsource.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QLabel>

namespace stratoscope
{

LoadingPage::LoadingPage(QWidget *parent)
    : CentredPage(parent)
{
    column()->addWidget(new StackMark(StackMark::Mood::Whole), 0, Qt::AlignHCenter);
    column()->addSpacing(12);
    m_title = addLabel(1.4, true);
    m_folder = addQuietLabel();
    column()->addSpacing(16);
    m_strip = new LoadingStrip;
    column()->addWidget(m_strip);
    setFocusProxy(m_strip);

    connect(m_strip, &LoadingStrip::cancelRequested, this, &LoadingPage::cancelRequested);
}

void LoadingPage::start(const QString &path)
{
    const QFileInfo file(path);
    const bool isFile = streamName(path) == path;
    m_title->setText(tr("Opening %1", "a file name").arg(displayText(isFile ? file.fileName() : streamName(path))));
    m_folder->setText(isFile ? displayText(QDir::toNativeSeparators(file.absolutePath())) : QString());
    m_strip->reset();
}

void LoadingPage::setProgress(const Progress &progress)
{
    m_strip->setProgress(progress);
}

}
