namespace PretrainGen.Generator.Entities.Checking;

/// <summary>What can be wrong with the cells of an entity, as far as the catalogue has to know to be built.</summary>
internal enum CellFault
{
    /// <summary>
    /// No column names the rows of an entity, so they have no names. The cell is the first one of the header; the value is the key that the
    /// schema says and no table has.
    /// </summary>
    NoKey,

    /// <summary>
    /// A table has none of the columns that name the rows of its entity, so its rows are left out. The cell is the first one of its header.
    /// </summary>
    MissingKey,

    /// <summary>A cell, or an item of a list, is not of the column's type; the expectation is the type.</summary>
    WrongType,

    /// <summary>The value is missing in a cell that has to be filled; a row without a key is left out.</summary>
    MissingRequired,

    /// <summary>
    /// A cell, or an item of a list, is none of the values that the schema lists; the expectation is the nearest of them.
    /// </summary>
    NotACategory,

    /// <summary>A cell breaks a constraint; the expectation is the constraint, such as <c>minimum 1950</c>.</summary>
    ConstraintViolated,

    /// <summary>A table has the key already; the other cell is the first one, whose row counts.</summary>
    RepeatedKey,

    /// <summary>
    /// A column or group of columns has the value already; the first other cell is the first one, and the further ones are those of the
    /// group's other columns.
    /// </summary>
    RepeatedValue,

    /// <summary>
    /// Two different names give one C# identifier; the expectation is the one that this name gets instead, the other cell the first name.
    /// </summary>
    IdentifierCollision,

    /// <summary>A name has no letter or digit; the expectation is the identifier that it gets all the same.</summary>
    NoIdentifier,

    /// <summary>
    /// A cell, or an item of a list, names a row that does not exist; the expectation is the nearest that does. Where several cells name it
    /// together, the other cells are those behind the first.
    /// </summary>
    DanglingReference,

    /// <summary>
    /// Two tables say different things of one row. The expectation is what the first says, the other cell where it says so.
    /// </summary>
    Disagreement,

    /// <summary>
    /// A column of a further table is left out, because most rows are of tables that have no such column. The cell is its header.
    /// </summary>
    LeftOut,

    /// <summary>The schema has a field without a column; the value is the field, the cell the first one of the header.</summary>
    MissingColumn,

    /// <summary>The schema has no field for a column, or has another one in its place, which is then the expectation.</summary>
    UnexpectedColumn,
}
