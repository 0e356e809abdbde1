using PretrainGen.Fuzz.Layers;

namespace PretrainGen.Fuzz.Kinds;

/// <summary>A kind of input, and what has to hold for it.</summary>
/// <param name="name">What it is called.</param>
/// <param name="weight">How many inputs of it are tried in a round.</param>
internal abstract class FuzzKind(string name, int weight)
{
    /// <summary>What it is called.</summary>
    public string Name => name;

    /// <summary>How many inputs of it are tried in a round.</summary>
    public int Weight => weight;

    /// <summary>What was counted of it.</summary>
    public FuzzCounts Counts { get; } = new(name);

    /// <summary>Every kind; real tables are changed where there are any.</summary>
    public static IReadOnlyList<FuzzKind> All(string? corpus) =>
    [
        new ReaderKind(), new BytesKind(), new PiecesKind(), new NamesKind(), new PlantedKind(), new GuessedKind(), new SchemaKind(), new RulesKind(), .. corpus is null ? [] : (FuzzKind[])[new MutatedKind(corpus)],
    ];

    /// <summary>The kinds that try one layer of the product alone.</summary>
    public static IReadOnlyList<FuzzKind> Layers() => [new ReaderKind(), new SchemaReaderLayer(), new InferenceLayer(), new TemplatesLayer()];

    /// <summary>Tries an input; what it breaks, or null.</summary>
    public Breach? Try(FuzzCase input)
    {
        try
        {
            var breach = Try(new Random(input.Seed), input.Size);
            if (breach is not null)
                breach.Case = input.ToString();
            return breach;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return new Breach("nothing throws", exception) { Case = input.ToString() };
        }
    }

    /// <summary>Makes an input and tries it.</summary>
    protected abstract Breach? Try(Random random, int size);
}
