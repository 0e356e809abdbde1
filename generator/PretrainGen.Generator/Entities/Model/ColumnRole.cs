namespace PretrainGen.Generator.Entities.Model;

/// <summary>What a column is for, besides being read.</summary>
internal enum ColumnRole
{
    /// <summary>A fact about the row.</summary>
    Fact,

    /// <summary>The row's name.</summary>
    Key,

    /// <summary>The text that documents the row.</summary>
    Doc,

    /// <summary>Where to read more about the row.</summary>
    Link,
}
