namespace PretrainGen.Generator.Project.Inputs;

/// <summary>What is generated besides the enum.</summary>
[Flags]
internal enum EmitParts
{
    /// <summary>The enum alone.</summary>
    None = 0,

    /// <summary>The entry struct, the table class, the extensions and the category enums.</summary>
    Entries = 1,

    /// <summary>A constant per row with its name.</summary>
    Names = 2,

    /// <summary>A class per row with a constant per column.</summary>
    Facts = 4,

    /// <summary>Names where the table has so few rows that nobody notices what they cost.</summary>
    NamesOfFewRows = 8,

    /// <summary>Facts where the table has so few rows that nobody notices what they cost.</summary>
    FactsOfFewRows = 16,

    /// <summary>What is generated where nobody says what.</summary>
    Default = Entries | NamesOfFewRows | FactsOfFewRows,
}
