// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aboutdialog.h"

#include <QCoreApplication>
#include <QIcon>
#include <QMessageBox>

namespace stratoscope
{

namespace
{

struct AboutWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::About)
};

}

void showAbout(QWidget *parent)
{
    QMessageBox box(parent);
    box.setWindowTitle(AboutWords::tr("About Stratoscope"));
    box.setIconPixmap(QIcon(QStringLiteral(":/icons/org.stratoscope.Stratoscope.svg"))
                          .pixmap(QSize(96, 96), parent->devicePixelRatio()));
    box.setText(QStringLiteral("<b>Stratoscope %1</b>").arg(QLatin1String(STRATOSCOPE_VERSION)));
    box.setInformativeText(
        AboutWords::tr("See what is inside container images: the stack of layers, the file system they make together, "
                       "and the layer each file comes from.\n\nBuilt with Qt %1, libarchive, ISA-L, Zstandard, OpenSSL "
                       "and xxHash.\n\n© The Stratoscope authors. Apache License 2.0.")
            .arg(QLatin1String(qVersion())));
    box.exec();
}

}
