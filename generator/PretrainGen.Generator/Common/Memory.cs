using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Common;

/// <summary>
/// All caches of the generator and the rules. What is made of an object is kept for as long as the object lives, so the generator and all
/// rules, and an editor at each keystroke, make it once.
/// </summary>
/// <remarks>
/// <list type="table">
/// <listheader><term>owner</term><description>what is made of it</description></listheader>
/// <item><term>a file, shared through its text</term><description>the tables or the JSON that the text holds</description></item>
/// <item><term>JSON</term><description>a schema; the index of a data package</description></item>
/// <item><term>the tables of a text</term><description>their values without positions</description></item>
/// <item><term>the values of a file</term><description>its parts, one for each entity</description></item>
/// <item><term>a part</term><description>the merged table, the rows for others, and the model of the entity whose first part it is
/// </description></item>
/// <item><term>a model</term><description>its consistency checks; the names that lead to its rows</description></item>
/// <item><term>the first table of a project</term><description>the entities of the project</description></item>
/// <item><term>the options of the analyzers</term><description>the findings</description></item>
/// </list>
/// Owners are compared by reference, inputs by value. Values hold no positions, so an edit that only moves them finds them again; a caller
/// that needs positions takes them from the document of the current text.
/// </remarks>
internal static class Memory
{
    private static readonly ConditionalWeakTable<object, ConcurrentDictionary<Type, object>> Owners = new();

    /// <summary>What is made of an owner alone.</summary>
    /// <exception cref="OperationCanceledException">The caller cancels; nothing is kept then.</exception>
    public static TValue Get<TOwner, TValue>(TOwner owner, Func<TOwner, CancellationToken, TValue> make, CancellationToken cancellation)
        where TOwner : class => Get(owner, default(ValueTuple), (_, token) => make(owner, token), cancellation);

    /// <summary>What is made of an owner and an input.</summary>
    /// <exception cref="OperationCanceledException">The caller cancels; nothing is kept then.</exception>
    public static TValue Get<TInput, TValue>(
        object owner, TInput input, Func<TInput, CancellationToken, TValue> make, CancellationToken cancellation)
        where TInput : IEquatable<TInput> => Of<RecentResults<TInput, TValue>>(owner).Get(input, make).Get(cancellation);

    /// <summary>What is read from a file's text. Projects that share the text share the result.</summary>
    /// <remarks>
    /// The result lives as long as one of its files, not as long as the text: a text that was edited often keeps the first one alive.
    /// </remarks>
    /// <exception cref="OperationCanceledException">The caller cancels; nothing is kept then.</exception>
    public static TValue Read<TInput, TValue>(
        AdditionalText file, SourceText text, TInput input, Func<TInput, CancellationToken, TValue> read, CancellationToken cancellation)
        where TInput : IEquatable<TInput>
    {
        var result = Of<SharedResults<TInput, TValue>>(text).Get(input, read);
        Of<RecentResults<TInput, TValue>>(file).Keep(input, result);
        return result.Get(cancellation);
    }

    /// <summary>The object of a name that is equal to this one and lives already; otherwise this one.</summary>
    public static T Intern<T>(string name, T value)
        where T : class, IEquatable<T> => Shared<T>.Values.Get(name, value);

    private static TResults Of<TResults>(object owner)
        where TResults : class, new() =>
        (TResults)Owners.GetOrCreateValue(owner).GetOrAdd(typeof(TResults), _ => new TResults());

    private static class Shared<T>
        where T : class, IEquatable<T>
    {
        public static Interned<T> Values { get; } = new();
    }
}
