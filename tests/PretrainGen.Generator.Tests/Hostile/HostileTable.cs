namespace PretrainGen.Generator.Tests.Hostile;

/// <summary>A table that asks for trouble, and what must come out of it all the same.</summary>
/// <param name="Name">What is wrong with it.</param>
/// <param name="Files">Its files.</param>
internal sealed record HostileTable(string Name, params IReadOnlyList<ProjectFile> Files)
{
    /// <summary>The names of the rows of entity <c>Thing</c>, where what a name is read back as matters.</summary>
    public IReadOnlyList<string>? Keys { get; init; }

    /// <summary>The root namespace of the project.</summary>
    public string RootNamespace { get; init; } = "Consumer";

    /// <summary>C# of the project that gets in the way.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>A table <c>things.csv</c> with two columns whose rows have these names, quoted.</summary>
    public static HostileTable OfKeys(string name, params IReadOnlyList<string> keys) =>
        Of(name, $"Name,Text\n{string.Concat(keys.Select(key => $"{Quoted(key)},{Quoted(key)}\n"))}", ("Key", "Name")) with { Keys = keys };

    /// <summary>A table <c>things.csv</c> with these columns: numbers and categories in turn, some blank.</summary>
    public static HostileTable OfHeaders(string name, params IReadOnlyList<string> headers)
    {
        string[] keys = ["a", "b", "c", "d", "e"];
        var rows = keys.Select((key, row) => $"{key}{string.Concat(headers.Select((_, column) => "," + Cell(row, column)))}\n");
        return Of(name, $"Id{string.Concat(headers.Select(header => "," + Quoted(header)))}\n{string.Concat(rows)}") with { Keys = keys };

        static string Cell(int row, int column) => (column % 3, row) switch
        {
            (0, _) => $"{row * 1000}",
            (1, 4) => "",
            (1, _) => row % 2 == 0 ? "even" : "odd",
            _ => $"text {row}",
        };
    }

    /// <summary>A table <c>things.csv</c> that says this.</summary>
    public static HostileTable Of(string name, string text, params (string Name, string Value)[] metadata) =>
        new(name, ProjectFile.Of("things.csv", text, metadata));

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
