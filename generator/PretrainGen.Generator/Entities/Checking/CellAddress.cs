namespace PretrainGen.Generator.Entities.Checking;

/// <summary>
/// One cell by its place in the files of an entity. It holds no position in the text, so it outlives every edit around it.
/// </summary>
/// <param name="File">The position among the entity's files.</param>
/// <param name="Section">The position among the tables of that file.</param>
/// <param name="Row">The data row, from 0; -1 for the header.</param>
/// <param name="Column">The column, from 0.</param>
internal readonly record struct CellAddress(int File, int Section, int Row, int Column)
{
    public const int HeaderRow = -1;
}
