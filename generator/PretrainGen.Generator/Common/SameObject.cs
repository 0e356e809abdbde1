using System.Runtime.CompilerServices;

namespace PretrainGen.Generator.Common;

/// <summary>An object that is equal to itself alone, whatever its type says: of equal values with other positions, each counts.</summary>
internal readonly struct SameObject<T>(T target) : IEquatable<SameObject<T>>
    where T : class
{
    public T Target { get; } = target;

    public bool Equals(SameObject<T> other) => ReferenceEquals(Target, other.Target);

    public override bool Equals(object? obj) => obj is SameObject<T> other && Equals(other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(Target);
}
