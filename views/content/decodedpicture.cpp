// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "decodedpicture.h"

#include "bytes.h"
#include "childprocess.h"
#include "picturedecoder.h"
#include "pictureformat.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct DecodedPictureWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::DecodedPicture)
};

constexpr int PatienceMs = 15'000;
constexpr quint64 MostAnswerBytes = 4ull * MostPictureSide * MostPictureSide + 1024;
/** What a shell says of a program that ended by a signal. */
constexpr int SignalBase = 128;

QString &pictureProgram()
{
    static QString program;
    return program;
}

QString whyItEnded(const ProcessEnd &end)
{
    if (end.exitCode > SignalBase)
        return DecodedPictureWords::tr("the process that decodes it crashed or took too long (signal %1)")
            .arg(end.exitCode - SignalBase);
    return end.errors.isEmpty() ? DecodedPictureWords::tr("it cannot be decoded")
                                : displayText(end.errors.simplified().left(200));
}

}

void setPictureProgram(const QString &program)
{
    pictureProgram() = program;
}

Result<DecodedPicture> decodedPicture(const QByteArray &bytes, const Job &job)
{
    ProcessCall call;
    call.program = pictureProgram().isEmpty() ? QCoreApplication::applicationFilePath() : pictureProgram();
    call.arguments = {QLatin1String(DecodePictureOption)};
    call.patienceMs = PatienceMs;
    call.input = bytes;
    const Result<ProcessOutput> run = runProcess(call, MostAnswerBytes, job);
    if (!run)
        return tl::unexpected(run.error());
    const auto picture = run->end.isFine() ? pictureFromBytes(run->output) : std::nullopt;
    if (!picture)
        return failure(ErrorKind::Damaged, {}, whyItEnded(run->end));
    const QImage shared(reinterpret_cast<const uchar *>(picture->pixels.constData()), picture->size.width(),
        picture->size.height(), qsizetype(picture->size.width()) * 4, QImage::Format_ARGB32_Premultiplied);
    return DecodedPicture {shared.copy(), picture->original};
}

}
