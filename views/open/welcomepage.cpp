// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "welcomepage.h"

#include "recentlist.h"
#include "stackmark.h"
#include "svgicon.h"

#include <QBoxLayout>
#include <QCommandLinkButton>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace stratoscope
{

namespace
{

constexpr int LearnIcon = 36;

}

WelcomePage::WelcomePage(QWidget *parent)
    : CentredPage(parent)
{
    column()->addWidget(new StackMark(StackMark::Mood::Whole), 0, Qt::AlignHCenter);
    column()->addSpacing(12);
    addLabel(1.7, true)->setText(tr("See what is inside a container image"));
    column()->addSpacing(4);
    addLabel(1)->setText(tr("The stack of read-only layers, the one file system they make together, and for every file "
                            "the layer it comes from."));
    column()->addSpacing(16);
    addButtons();
    column()->addSpacing(8);
    addLearn();
    column()->addSpacing(8);
    addQuietLabel()->setText(tr("Or drop a file or directory anywhere in this window: the output of “docker save” or "
                                "“podman save”, an OCI archive or layout, compressed or in a zip."));
    m_lastSession = new QPushButton;
    m_lastSession->setObjectName(QStringLiteral("lastSession"));
    connect(m_lastSession, &QPushButton::clicked, this, &WelcomePage::sessionRequested);
    column()->addSpacing(4);
    column()->addWidget(m_lastSession, 0, Qt::AlignHCenter);
    addRecent();
    offerSession(0);
    setRecentFiles({});
    setDemoAvailable(false);
}

void WelcomePage::addButtons()
{
    auto *open = new QPushButton(tr("&Open Image…"));
    open->setDefault(true);
    setFocusProxy(open);
    auto *folder = new QPushButton(tr("Open Di&rectory…"));
    folder->setToolTip(tr("For an OCI image layout or a “dir” image."));
    auto *engine = new QPushButton(tr("From &Engine…"));
    engine->setToolTip(tr("An image or container from docker, podman or nerdctl."));
    auto *registry = new QPushButton(tr("From Re&gistry…"));
    registry->setToolTip(tr("An image by its name, such as debian:12. Needs no engine."));
    auto *stack = new QPushButton(tr("Ma&ke a Stack…"));
    stack->setToolTip(tr("Write an image as text, layer by layer, and see what comes of it."));
    auto *library = new QPushButton(tr("Librar&y…"));
    library->setToolTip(tr("Images you have opened, images that engines have, and the layers they share."));
    m_demo = new QPushButton(tr("&Demo Image"));
    m_demo->setToolTip(tr("A small image that shows every effect of layers."));

    auto *grid = new QGridLayout;
    const QList<QPushButton *> pairs {open, folder, engine, registry, stack, library};
    for (int i = 0; i < pairs.size(); ++i)
        grid->addWidget(pairs[i], i / 2, i % 2);
    // Alone, for it may be hidden.
    grid->addWidget(m_demo, int(pairs.size() / 2), 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column()->addLayout(grid);

    connect(open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(folder, &QPushButton::clicked, this, &WelcomePage::openFolderRequested);
    connect(engine, &QPushButton::clicked, this, &WelcomePage::openEngineRequested);
    connect(registry, &QPushButton::clicked, this, &WelcomePage::openRegistryRequested);
    connect(m_demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    connect(stack, &QPushButton::clicked, this, &WelcomePage::stackRequested);
    connect(library, &QPushButton::clicked, this, &WelcomePage::libraryRequested);
}

void WelcomePage::addLearn()
{
    auto *learn = new QCommandLinkButton(tr("Learn &what images are"),
        tr("Short lessons in this window: layers, one file system out of many, containers, smaller images."));
    learn->setIcon(svgIcon(QStringLiteral("learn")));
    learn->setIconSize({LearnIcon, LearnIcon});
    // As wide as the text around it: it would rather be narrow and high.
    QSizePolicy wide(QSizePolicy::Expanding, QSizePolicy::Preferred);
    wide.setHeightForWidth(true);
    learn->setSizePolicy(wide);
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setBackgroundRole(QPalette::Base);
    frame->setAutoFillBackground(true);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(learn);
    column()->addWidget(frame);
    connect(learn, &QPushButton::clicked, this, &WelcomePage::learnRequested);
}

void WelcomePage::addRecent()
{
    m_recentBox = new QWidget;
    auto *box = new QVBoxLayout(m_recentBox);
    box->setContentsMargins(0, 20, 0, 0);

    auto *title = new QLabel(tr("Recent"));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *clear = new QToolButton;
    clear->setText(tr("Clear List"));
    clear->setAutoRaise(true);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch();
    head->addWidget(clear);
    box->addLayout(head);

    m_recent = new RecentList;
    title->setBuddy(m_recent);
    box->addWidget(m_recent);
    column()->addWidget(m_recentBox);

    connect(clear, &QToolButton::clicked, this, &WelcomePage::recentCleared);
    connect(m_recent, &RecentList::pathActivated, this, &WelcomePage::recentRequested);
    connect(m_recent, &RecentList::pathRemoved, this, [this](const QString &path) {
        m_recentBox->setVisible(m_recent->count() > 0);
        Q_EMIT recentRemoved(path);
    });
}

void WelcomePage::setRecentFiles(const QStringList &paths)
{
    m_recent->setPaths(paths);
    m_recentBox->setVisible(!paths.isEmpty());
}

void WelcomePage::offerSession(int windows)
{
    m_lastSession->setVisible(windows > 0);
    m_lastSession->setText(tr("Reopen Last Session (%Ln windows)", nullptr, windows));
}

void WelcomePage::setDemoAvailable(bool available)
{
    m_demo->setVisible(available);
}

}
