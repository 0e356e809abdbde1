namespace PretrainGen.Generator.Rules.Consistency.Declared.Groups;

/// <summary>What is checked of the rows of a group together.</summary>
internal abstract class GroupCheck
{
    /// <summary>Whether it looks at the rows in their order, and not in that of the file.</summary>
    public virtual bool NeedsOrder => false;

    /// <summary>What is wrong with a group.</summary>
    public abstract IEnumerable<GroupFault> Find(IReadOnlyList<int> rows);
}
