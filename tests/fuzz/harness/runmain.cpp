// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "harness.h"
#include "mutate.h"

#include <QDir>
#include <QFile>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

/**
 * A harness without libFuzzer: HARNESS SECONDS FOLDER runs each file in FOLDER, and then for SECONDS what mutating them
 * gives. STRATOSCOPE_FUZZ_SECONDS has the last word, and STRATOSCOPE_FUZZ_SEED begins another series. HARNESS FILE runs
 * one file.
 */
namespace
{

using namespace stratoscope::fuzz;

/** No input may take longer, by far. */
constexpr unsigned secondsPerInput = 100;

/** What the process that runs the inputs is at, for the one that watches it. */
struct Current
{
    static constexpr std::size_t Most = 4 << 20;

    char name[1'024] = {};
    quint64 runs = 0;
    std::size_t size = 0;
    char bytes[Most] = {};
};

Current *makeShared()
{
    void *const room = mmap(nullptr, sizeof(Current), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    return room == MAP_FAILED ? nullptr : static_cast<Current *>(room);
}

void runOne(Current &current, const QByteArray &bytes, const QByteArray &name)
{
    current.size = std::min(std::size_t(bytes.size()), Current::Most);
    std::memcpy(current.bytes, bytes.constData(), current.size);
    qstrncpy(current.name, name.constData(), sizeof current.name);
    ++current.runs;
    alarm(secondsPerInput);
    // A copy that ends where its allocation does.
    const std::vector<std::uint8_t> exact(bytes.begin(), bytes.end());
    LLVMFuzzerTestOneInput(exact.data(), exact.size());
    alarm(0);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "cannot read %s\n", qPrintable(path));
        std::exit(2);
    }
    return file.readAll();
}

/** What the watched process does. */
int runFolder(Current &current, const QString &folder, double seconds, quint64 seed)
{
    QByteArrayList seeds;
    for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        seeds.append(contentOf(QDir(folder).filePath(name)));
        runOne(current, seeds.back(), QFile::encodeName(QDir(folder).filePath(name)));
    }
    if (seeds.isEmpty()) {
        std::fprintf(stderr, "no seeds in %s\n", qPrintable(folder));
        return 2;
    }
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + std::chrono::duration<double>(seconds);
    for (; Clock::now() < end; ++seed) {
        seedMutations(seed);
        runOne(current, mutated(seeds), "STRATOSCOPE_FUZZ_SEED=" + QByteArray::number(seed));
    }
    return 0;
}

/** Tells what went wrong, and keeps the input. */
int report(const Current &current, int status, const char *program)
{
    const bool isFine = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    std::printf(
        "%llu inputs%s\n", static_cast<unsigned long long>(current.runs), isFine ? "" : ", of which the last failed:");
    if (isFine)
        return 0;
    const QString kept = QFileInfo(QFile::decodeName(program)).fileName() + QStringLiteral("-failed");
    QFile file(kept);
    if (file.open(QIODevice::WriteOnly))
        file.write(current.bytes, qint64(current.size));
    std::printf("%s; kept as %s\n", current.name, qPrintable(QFileInfo(kept).absoluteFilePath()));
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM)
        std::printf("it took more than %u seconds\n", secondsPerInput);
    return 1;
}

}

int main(int argc, char **argv)
{
    Current *const current = makeShared();
    if (argc < 2 || !current) {
        std::fprintf(stderr, "usage: %s [SECONDS FOLDER] | FILE\n", argv[0]);
        return 2;
    }
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("STRATOSCOPE_FUZZ_SECONDS", &isSet);
    const double seconds = isSet ? wanted : std::atof(argv[1]);
    const quint64 seed = qEnvironmentVariable("STRATOSCOPE_FUZZ_SEED").toULongLong();
    // Another process, so that no crash of whatever kind hides which input it was.
    const pid_t child = fork();
    if (child == 0) {
        if (argc > 2)
            std::exit(runFolder(*current, QFile::decodeName(argv[2]), seconds, seed));
        runOne(*current, contentOf(QFile::decodeName(argv[1])), argv[1]);
        std::exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return report(*current, status, argv[0]);
}
