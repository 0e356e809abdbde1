namespace PretrainGen.Generator.Tests.Data;

/// <summary>A row of <c>data/models.csv</c>, every cell as the text it is. The parameters stand in the order of the columns.</summary>
public sealed record CatalogueRow(
    string Model,
    string FullName,
    string Domain,
    string Modalities,
    string Year,
    string Published,
    string Venue,
    string Supervision,
    string Objective,
    string Architecture,
    string BuiltOn,
    string Title,
    string Paper,
    string ArxivId,
    string Organization,
    string Status,
    string Description,
    string DescriptionZh)
{
    /// <summary>Whether a publication of the model could be found.</summary>
    public bool IsConfirmed => Status == "Confirmed";

    /// <summary>The values of a cell that lists several.</summary>
    public static string[] List(string cell) => cell.Length == 0 ? [] : cell.Split(';');

    /// <summary>What a failing test shows.</summary>
    public override string ToString() => Model;
}
