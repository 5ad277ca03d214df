import { expect, test } from 'vitest'
import { roles, rights, extentOf, rightNames, type Role } from '../custody/rights/roles.ts'
import { linksContract } from '../desk/links.contract.ts'
import { isShownTo, routes } from './routes.ts'

const rightsOf = (role: Role): ReadonlySet<string> => new Set(rightNames.filter((name) => extentOf(role, name) !== null))

test('groups and networks stand in the rail of those whom the house answers, and of nobody else', () => {
  for (const role of roles) {
    const by: Partial<Record<Role, string>> = rights[linksContract.linkGroups.right].by
    expect([role, isShownTo(routes.allLinks, rightsOf(role))]).toEqual([role, role in by])
  }
})
