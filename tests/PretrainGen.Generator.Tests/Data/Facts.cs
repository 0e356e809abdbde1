using PretrainGen.Generator.Tests.Survey;

namespace PretrainGen.Generator.Tests.Data;

/// <summary>What the papers say, and what the article says, as far as the folder beside the repository holds it.</summary>
internal static class Facts
{
    /// <summary>The facts of each model; the test is skipped where there are none.</summary>
    public static IReadOnlyDictionary<string, Truth> Truths() =>
        CsvFile.Read<Truth>(Path.Combine(SharedFolder.Require(), "facts", "ground-truth.csv")).ToDictionary(row => row.Model, StringComparer.Ordinal);

    /// <summary>The rows of the article's tables; the test is skipped where there are none.</summary>
    public static IReadOnlyList<SurveyRow> Article() =>
        [
            .. from row in CsvFile.Read<Transcript>(Path.Combine(SharedFolder.Require(), "facts", "seed-transcription.csv"))
               select new SurveyRow(row.Section, row.Domain, row.Model, row.Modality, row.Year, row.Description, row.Class, row.PaperText),
        ];

    /// <summary>The facts of model architectures; the test is skipped where there are none.</summary>
    public static IReadOnlyList<Page> Architectures() => CsvFile.Read<Page>(Path.Combine(SharedFolder.Require(), "facts", "catalogue", "architectures.csv"));

    /// <summary>A row of <c>catalogue/architectures.csv</c>: what the page of an architecture says.</summary>
    internal sealed record Page(
        string Model,
        string Domain,
        string Released,
        string AddedToTransformers,
        string ArxivId,
        string PaperTitle,
        string PaperUrl,
        string Organization,
        string BuiltOn,
        string Deprecated,
        string Source);

    /// <summary>A row of <c>ground-truth.csv</c>: free text with remarks, from which the catalogue's cells are cleaned.</summary>
    internal sealed record Truth(
        string Model,
        string FullName,
        string PaperTitle,
        string ArxivId,
        string DoiUrl,
        string FirstPublished,
        string Venue,
        string Organization,
        string Modalities,
        string Supervision,
        string Objective,
        string BuiltOn,
        string Verified)
    {
        public bool IsConfirmed => !Verified.StartsWith("UNCONFIRMED", StringComparison.Ordinal);
    }

    private sealed record Transcript(
        string Section, string Domain, string Model, string Modality, string Year, string Description, string Class, string PaperText);
}
