using System.Globalization;

namespace PretrainGen.Fuzz;

/// <summary>What a run is asked for.</summary>
/// <param name="Time">How long it goes on; zero to end by <paramref name="Rounds"/> alone.</param>
/// <param name="Seed">Where its random numbers start.</param>
public sealed record FuzzOptions(TimeSpan Time, int Seed)
{
    private const string CorpusVariable = "PRETRAINGEN_CORPUS";

    /// <summary>How many inputs of each kind are tried at most.</summary>
    public int Rounds { get; init; } = int.MaxValue;

    /// <summary>The kinds that are tried; empty for all.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>One input to try again, as a run names it; null for new ones.</summary>
    public string? Case { get; init; }

    /// <summary>The folder with real tables; null where there is none.</summary>
    public string? Corpus { get; init; } = FindCorpus();

    /// <summary>The folder that an input is written to which breaks something; null to print it.</summary>
    public string? Output { get; init; }

    /// <summary>The size of the loads that are measured instead; 0 for none.</summary>
    public int Loads { get; init; }

    /// <summary>How many edits a session in an editor has, which is tried instead; 0 for none.</summary>
    public int Edits { get; init; }

    /// <summary>Whether the layers are tried instead, each for the whole time.</summary>
    public bool Layers { get; init; }

    /// <summary>The folder of a run that AFL++ guides by what is reached; "-" in the program that AFL++ runs, null for none.</summary>
    public string? Guided { get; init; }

    /// <summary>An input that a guided run found, or a folder of them, to try again; null for none.</summary>
    public string? Input { get; init; }

    /// <summary>After so many breaches a run stops.</summary>
    public int MostBreaches { get; init; } = 10;

    /// <summary>Reads a command line; null where it says nothing that can be done.</summary>
    public static FuzzOptions? TryParse(IReadOnlyList<string> arguments, TextWriter errors)
    {
        var options = new FuzzOptions(TimeSpan.FromSeconds(60), Environment.TickCount & 0xFFFFFF);
        for (var i = 0; i < arguments.Count; i += 2)
        {
            var value = i + 1 < arguments.Count ? arguments[i + 1] : "";
            var next = (arguments[i], int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) switch
            {
                ("--seconds", true) => options with { Time = TimeSpan.FromSeconds(number) },
                ("--seed", true) => options with { Seed = number },
                ("--edits", true) => options with { Edits = number },
                ("--loads", true) => options with { Loads = number },
                ("--layers", _) => options with { Layers = true, Kinds = value == "all" ? [] : value.Split(',') },
                ("--kinds", _) => options with { Kinds = value.Split(',') },
                ("--case", _) => options with { Case = value },
                ("--corpus", _) => options with { Corpus = Directory.Exists(value) ? value : null },
                ("--guided", _) => options with { Guided = value },
                ("--input", _) => options with { Input = value },
                ("--output", _) => options with { Output = value },
                _ => null,
            };
            if (next is null)
            {
                errors.WriteLine("usage: [--seconds n] [--seed n] [--kinds a,b] [--case kind/seed/size] [--corpus folder] [--output folder] [--layers all|a,b] [--edits number] [--loads size] [--guided folder] [--input file]");
                return null;
            }

            options = next;
        }

        return options;
    }

    /// <summary>The corpus that the environment names, or the one that lies beside the repository.</summary>
    private static string? FindCorpus()
    {
        if (Environment.GetEnvironmentVariable(CorpusVariable) is { Length: > 0 } named)
            return Directory.Exists(named) ? named : null;

        return SharedFolder.Find() is { } shared && Directory.Exists(Path.Combine(shared, "corpus")) ? Path.Combine(shared, "corpus") : null;
    }
}
