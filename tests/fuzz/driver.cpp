// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for libFuzzer where the compiler has none: cuts, swaps, repeats and overwrites pieces of the seeds for some
// seconds. A failing input is left in crash.bin, from where it can be run alone: fuzz_text 0 crash.bin
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

namespace {

using Random = std::mt19937_64;

size_t below(Random &random, size_t limit) { return limit == 0 ? 0 : static_cast<size_t>(random() % limit); }

std::string piece(Random &random, const std::string &of)
{
    const size_t begin = below(random, of.size());
    return of.substr(begin, 1 + below(random, 40));
}

std::string mutated(Random &random, const std::vector<std::string> &seeds)
{
    std::string text = piece(random, seeds[below(random, seeds.size())]);
    for (size_t step = below(random, 12); step > 0; --step) {
        const size_t at = below(random, text.size() + 1);
        switch (below(random, 5)) {
        case 0:
            text.insert(at, piece(random, seeds[below(random, seeds.size())]));
            break;
        case 1:
            text.erase(at, below(random, 6));
            break;
        case 2:
            text.insert(at, 1, static_cast<char>(random()));
            break;
        case 3: {
            const std::string again = piece(random, text.empty() ? std::string("x") : text);
            for (size_t times = below(random, 8); times > 0; --times)
                text.insert(at, again);
            break;
        }
        default:
            text.insert(at, 1, " \n.,:;-/'\"@#$%()>0123456789"[below(random, 28)]);
        }
    }
    return text;
}

void run(const std::string &text)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char *>(text.data()), text.size());
}

} // namespace

int main(int count, char **arguments)
{
    std::vector<std::string> seeds;
    for (int i = 2; i < count; ++i) {
        std::ifstream file(arguments[i], std::ios::binary);
        seeds.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    if (seeds.empty()) {
        std::puts("usage: fuzz_NAME SECONDS SEED-FILE...");
        return 2;
    }
    for (const std::string &seed : seeds)
        run(seed);
    Random random(std::random_device{}());
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(std::atoi(arguments[1]));
    size_t runs = 0;
    while (std::chrono::steady_clock::now() < end) {
        for (int i = 0; i < 50; ++i, ++runs) {
            const std::string text = mutated(random, seeds);
            std::ofstream("crash.bin", std::ios::binary) << text;
            run(text);
        }
    }
    std::remove("crash.bin");
    std::printf("%zu inputs, nothing broke\n", runs);
    return 0;
}
