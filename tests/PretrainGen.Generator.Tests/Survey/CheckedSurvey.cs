using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Survey;

/// <summary>The survey as a project has it, to be corrected in memory and checked again.</summary>
internal sealed class CheckedSurvey
{
    private static readonly string Folder = RepositoryRoot.Combine("data", "survey");

    private readonly string _text;

    private CheckedSurvey(string text) => _text = text;

    /// <summary>The tables as the article claims them.</summary>
    public static CheckedSurvey AsPublished { get; } = new(File.ReadAllText(Path.Combine(Folder, "pretraining-survey.md")));

    /// <summary>The survey with a part of one model's row replaced.</summary>
    public CheckedSurvey With(string model, string old, string replacement)
    {
        var lines = _text.Split('\n');
        var line = Array.FindIndex(lines, line => line.StartsWith($"| {model} |", StringComparison.Ordinal));
        Assert.Contains(old, lines[line], StringComparison.Ordinal);
        lines[line] = lines[line].Replace(old, replacement, StringComparison.Ordinal);
        return new(string.Join('\n', lines));
    }

    /// <summary>What all rules find, from the first line to the last.</summary>
    public IReadOnlyList<CellReport> Check() => TableCheck.Run(Files, TestContext.Current.CancellationToken);

    /// <summary>The same, and what is found in several rows at once in each of them.</summary>
    public IReadOnlyList<CellReport> CheckEachRow() => TableCheck.RunForEachCell(Files, TestContext.Current.CancellationToken);

    private IReadOnlyList<ProjectFile> Files =>
    [
        ProjectFile.Of("survey/pretraining-survey.md", _text, ("EntityName", "Claim")),
        ProjectFile.Other("survey/pretraining-survey.schema.json", File.ReadAllText(Path.Combine(Folder, "pretraining-survey.schema.json"))),
    ];
}
