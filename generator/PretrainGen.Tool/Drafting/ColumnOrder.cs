namespace PretrainGen.Tool.Drafting;

/// <summary>Two columns of which one is never before the other: a start and an end.</summary>
/// <param name="Id">What the rule is called.</param>
/// <param name="First">The column with the lower values.</param>
/// <param name="Last">The column with the higher values.</param>
internal sealed record ColumnOrder(string Id, string First, string Last);
