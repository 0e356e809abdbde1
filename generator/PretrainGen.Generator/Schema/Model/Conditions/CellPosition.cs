namespace PretrainGen.Generator.Schema.Model.Conditions;

/// <summary>In which row a cell is that something is compared with.</summary>
internal enum CellPosition
{
    /// <summary>In the row itself.</summary>
    This,

    /// <summary>In the other row of a pair.</summary>
    Other,

    /// <summary>In the row before it in its group.</summary>
    Previous,

    /// <summary>In the row after it in its group.</summary>
    Next,
}
