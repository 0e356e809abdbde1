namespace PretrainGen.Generator.Tests.Survey;

/// <summary>What the survey says of a model; blank where its table has no such column.</summary>
internal sealed record SurveyRow(
    string Section,
    string Domain,
    string Model,
    string Modality,
    string Year,
    string Method,
    string Class,
    string Paper)
{
    /// <summary>What a failing test shows.</summary>
    public override string ToString() => $"{Section} | {Domain} | {Model} | {Modality} | {Year} | {Method} | {Class} | {Paper}";
}
