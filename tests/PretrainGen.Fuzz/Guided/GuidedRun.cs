using System.Diagnostics;
using System.Globalization;
using PretrainGen.Fuzz.Checks;
using SharpFuzz;

namespace PretrainGen.Fuzz.Guided;

/// <summary>Lets AFL++ look for inputs: it keeps those that reach code of the generator that no other one reached. SharpFuzz tells it which code that is.</summary>
public static class GuidedRun
{
    private const string Fuzzed = "PretrainGen.Generator.dll";

    /// <summary>AFL++ takes what runs longer for a hang, in milliseconds. A pattern alone may take its second.</summary>
    private const int Slowest = 20_000;

    /// <summary>What AFL++ has to be told of a program that is not its own, and that no person watches.</summary>
    private static readonly (string Name, string Value)[] Settings =
    [
        ("AFL_SKIP_BIN_CHECK", "1"), ("AFL_FORKSRV_INIT_TMOUT", "120000"), ("AFL_SKIP_CPUFREQ", "1"), ("AFL_NO_AFFINITY", "1"), ("AFL_NO_UI", "1"),
        ("AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES", "1"), ("DOTNET_TieredPGO", "0"),
    ];

    /// <summary>Runs AFL++ over an instrumented copy of this program; its exit code.</summary>
    /// <param name="folder">Where the copy, the inputs and what is found are put.</param>
    /// <param name="time">How long.</param>
    /// <param name="seed">Where random numbers start.</param>
    public static int Start(string folder, TimeSpan time, int seed)
    {
        var program = Path.Combine(folder, "program");
        Prepare(folder, program, seed);
        var start = new ProcessStartInfo("afl-fuzz",
        [
            "-i", Path.Combine(folder, "seeds"), "-o", Path.Combine(folder, "found"), "-x", Path.Combine(folder, "words.dict"),
            "-V", Number(time.TotalSeconds), "-s", Number(seed), "-t", Number(Slowest), "-m", "none",
            "--", "dotnet", Path.Combine(program, "PretrainGen.Fuzz.dll"), "--guided", "-",
        ]);
        foreach (var (name, value) in Settings)
            start.Environment[name] = value;
        using var fuzzer = Process.Start(start)!;
        fuzzer.WaitForExit();
        return fuzzer.ExitCode;
    }

    /// <summary>Is what AFL++ runs: tries what it hands over. What breaks an invariant is thrown, so that it counts as a crash.</summary>
    public static void TryWhatComes() => Fuzzer.Run(stream =>
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        if (PipelineCheck.Run(GuidedInput.Read(bytes.ToArray()), counts: null) is { } breach)
            throw new InvalidOperationException($"{breach.Invariant}\n{breach.Message}");
    });

    /// <summary>Tries one input that was found, or all that a folder holds; how many break something.</summary>
    public static int TryAgain(string path, TextWriter output)
    {
        var breaches = 0;
        foreach (var file in FilesOf(path))
        {
            if (PipelineCheck.Run(GuidedInput.Read(File.ReadAllBytes(file)), counts: null) is not { } breach)
                continue;

            breaches++;
            output.WriteLine($"BREACH {file}: {breach.Invariant}\n  {breach.Message}");
            foreach (var (_, printed) in Shrinker.Shrink(breach).Files())
                output.WriteLine($"  {printed}");
        }

        return breaches;
    }

    private static IReadOnlyList<string> FilesOf(string path) => Directory.Exists(path) ? [.. Directory.EnumerateFiles(path).Order(StringComparer.Ordinal)] : [path];

    private static void Prepare(string folder, string program, int seed)
    {
        if (Directory.Exists(program))
            Directory.Delete(program, recursive: true);
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(program, Path.GetRelativePath(AppContext.BaseDirectory, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        Fuzzer.Instrument(Path.Combine(program, Fuzzed), _ => true, Options.Value);
        var seeds = Directory.CreateDirectory(Path.Combine(folder, "seeds")).FullName;
        foreach (var (number, bytes) in GuidedInput.Seeds(seed).Index())
            File.WriteAllBytes(Path.Combine(seeds, number.ToString("D3", CultureInfo.InvariantCulture)), bytes);
        File.WriteAllLines(Path.Combine(folder, "words.dict"), GuidedInput.Dictionary());
    }

    private static string Number(double number) => number.ToString("0", CultureInfo.InvariantCulture);
}
